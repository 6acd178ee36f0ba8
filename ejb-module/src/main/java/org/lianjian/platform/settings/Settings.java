package org.lianjian.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** The values of this installation's settings, typed. */
@ApplicationScoped
public class Settings {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final Function<String, Optional<String>> source;

    public Settings() {
        this(property -> ConfigProvider.getConfig().getOptionalValue(property, String.class));
    }

    /** Settings out of a test's own source: property name to value. */
    public Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /**
     * Checks every setting.
     *
     * @throws WrongSettings naming each wrong one, its value and what is allowed
     */
    public void check() {
        List<String> faults = new ArrayList<>(Arrays.stream(Setting.values())
                .flatMap(setting -> setting.faultIn(source.apply(setting.property()).orElse(null)).stream()).toList());
        if (faults.isEmpty() && isEmbedded() == text(Setting.DB_CLASS).startsWith("org.postgresql")) {
            faults.add(Setting.DB_CLASS.variable() + " must fit " + Setting.DB_URL.variable() + " and not be \"" + text(Setting.DB_CLASS)
                    + "\"; for PostgreSQL it is org.postgresql.ds.PGSimpleDataSource");
        }
        if (faults.isEmpty() && isGiven(Setting.SMTP_HOST) && !isGiven(Setting.SMTP_FROM)) {
            faults.add(Setting.SMTP_FROM.variable() + " must be an e-mail address and not be empty, because " + Setting.SMTP_HOST.variable()
                    + " is set");
        }
        if (faults.isEmpty() && isGiven(Setting.FILES_S3_ENDPOINT) && !(isGiven(Setting.FILES_S3_KEY) && isGiven(Setting.FILES_S3_SECRET))) {
            faults.add(Setting.FILES_S3_KEY.variable() + " and " + Setting.FILES_S3_SECRET.variable() + " must be set, because "
                    + Setting.FILES_S3_ENDPOINT.variable() + " is");
        }
        if (!faults.isEmpty()) {
            throw new WrongSettings(faults);
        }
    }

    /** Whether the database is the embedded one in a file. */
    public boolean isEmbedded() {
        return !text(Setting.DB_URL).startsWith(POSTGRESQL);
    }

    /** The address of the database, with its options. */
    public String databaseUrl() {
        return text(Setting.DB_URL);
    }

    /** The user of the database. */
    public String databaseUser() {
        return text(Setting.DB_USER);
    }

    /** That user's password. */
    public String databasePassword() {
        return text(Setting.DB_PASSWORD);
    }

    /** Whether the installation begins with sample data; by default only on the embedded database. */
    public boolean demo() {
        return given(Setting.DEMO).map(Boolean::parseBoolean).orElseGet(this::isEmbedded);
    }

    /** The password of the sample accounts, if one is set. */
    public Optional<String> demoPassword() {
        return given(Setting.DEMO_PASSWORD);
    }

    /** The folder of the embedded database and the log. */
    public Path data() {
        return Path.of(text(Setting.DATA));
    }

    public int httpPort() {
        return number(Setting.HTTP_PORT);
    }

    /** The address people open, without a slash at the end; this machine's own when none is set. */
    public String publicUrl() {
        return given(Setting.PUBLIC_URL).orElseGet(() -> "http://localhost:" + httpPort()).replaceFirst("/+$", "");
    }

    /** The addresses of the proxies that requests may come through. */
    public Set<String> proxies() {
        return Set.copyOf(Arrays.asList(text(Setting.HTTP_PROXIES).split("\\s*,\\s*")));
    }

    /** Whether the sign-in cookie is for TLS only; empty when the request is to decide. */
    public Optional<Boolean> secureCookie() {
        return Optional.of(text(Setting.SECURE_COOKIE)).filter(value -> !"auto".equals(value)).map(Boolean::parseBoolean);
    }

    /** How long a sign-in lasts without a request, in the policy of a new installation. */
    public Duration sessionIdle() {
        return Duration.ofMinutes(number(Setting.SESSION_IDLE_MINUTES));
    }

    /** How many failures in a row lock an account, in the policy of a new installation. */
    public int lockAfterFailures() {
        return number(Setting.LOCK_AFTER_FAILURES);
    }

    /** How long a lock lasts, in the policy of a new installation. */
    public Duration lockDuration() {
        return Duration.ofMinutes(number(Setting.LOCK_MINUTES));
    }

    /** How long an API token lasts. */
    public Duration tokenLife() {
        return Duration.ofDays(number(Setting.TOKEN_DAYS));
    }

    /** The longest term of an agreement in years (invariant 3). */
    public int agreementMaxYears() {
        return number(Setting.AGREEMENT_MAX_YEARS);
    }

    /** Working days after an activity by which it is to be filed (invariant 5). */
    public int filingWorkingDays() {
        return number(Setting.FILING_WORKING_DAYS);
    }

    /** Days after the due day after which the township must unlock a filing (invariant 5). */
    public int filingGraceDays() {
        return number(Setting.FILING_GRACE_DAYS);
    }

    /** Working days within which a partner is expected to answer a filing. */
    public int confirmationWorkingDays() {
        return number(Setting.CONFIRMATION_WORKING_DAYS);
    }

    /** The value in force as a person may see it: empty for a secret, and without the password that a database address may hold. */
    public String shown(Setting setting) {
        return switch (setting) {
            case DEMO -> String.valueOf(demo());
            case PUBLIC_URL -> publicUrl();
            case DB_URL -> text(setting).replaceAll("(?i)(password=)[^&;]*", "$1…").replaceAll("//[^/@]*@", "//…@");
            default -> setting.isSecret() ? "" : text(setting);
        };
    }

    /** Whether this installation sets it. */
    public boolean isGiven(Setting setting) {
        return given(setting).isPresent();
    }

    /** The name of the transparency log, if one is set. */
    public Optional<String> logOrigin() {
        return given(Setting.LOG_ORIGIN);
    }

    /** The keys that sign the log, if they are set. */
    public Optional<String> logKey() {
        return given(Setting.LOG_KEY);
    }

    /** Where new checkpoints are posted to, if anywhere. */
    public Optional<String> logWitnessUrl() {
        return given(Setting.LOG_WITNESS_URL);
    }

    /** The object store that keeps the files, if it is not the data folder. */
    public Optional<ObjectStore> objectStore() {
        return given(Setting.FILES_S3_ENDPOINT).map(endpoint -> new ObjectStore(URI.create(endpoint), text(Setting.FILES_S3_REGION),
                text(Setting.FILES_S3_BUCKET), text(Setting.FILES_S3_KEY), text(Setting.FILES_S3_SECRET)));
    }

    /** The mail server, if there is one. */
    public Optional<MailServer> mailServer() {
        return given(Setting.SMTP_HOST).map(host -> new MailServer(host, number(Setting.SMTP_PORT), text(Setting.SMTP_USER),
                text(Setting.SMTP_PASSWORD), text(Setting.SMTP_FROM), text(Setting.SMTP_SECURITY)));
    }

    /** From which hour of the day on, in the office's time, the digests of a day go out. */
    public int digestHour() {
        return number(Setting.DIGEST_HOUR);
    }

    /** The largest sheet that is brought in, in megabytes. */
    public int importMegabytes() {
        return number(Setting.IMPORT_MAX_MB);
    }

    /** Days after which a sheet that was brought in is discarded. */
    public int importDays() {
        return number(Setting.IMPORT_DAYS);
    }

    /** The hosts, or whole origins, that notices for work chats may be posted to. */
    public List<String> webhookHosts() {
        return Arrays.stream(text(Setting.WEBHOOK_HOSTS).split("\\s*,\\s*")).map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    /** How the number of an archived package is written, and what stands in it for the whole installation. */
    public ArchiveNaming archiveNaming() {
        return new ArchiveNaming(text(Setting.ARCHIVE_NUMBER), text(Setting.ARCHIVE_FONDS), text(Setting.ARCHIVE_FONDS_NAME),
                text(Setting.ARCHIVE_CATEGORY), text(Setting.ARCHIVE_RETENTION));
    }

    /** How much this node does at once. */
    public Capacity capacity() {
        return new Capacity(number(Setting.MAX_REQUESTS), given(Setting.MAX_SIGN_INS).map(Integer::valueOf).orElseGet(Capacity::usualSignIns),
                number(Setting.MAX_BODIES));
    }

    private int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    private String text(Setting setting) {
        return given(setting).orElse(setting.defaultValue());
    }

    private Optional<String> given(Setting setting) {
        return source.apply(setting.property()).filter(value -> !value.isBlank()).map(String::strip);
    }
}
