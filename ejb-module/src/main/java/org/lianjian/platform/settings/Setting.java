package org.lianjian.platform.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * The settings. The environment variable of {@code DB_URL} is {@code LIANJIAN_DB_URL}, its property {@code lianjian.db.url}. Depends on nothing but
 * the JDK, so that a launcher can check the same rules before there is a server.
 */
public enum Setting {

    /** The database: the embedded one in a file, or a PostgreSQL. */
    DB_URL("jdbc:h2:file:./data/lianjian;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            ValueRule.matching("jdbc:(postgresql|h2):.+", "a JDBC address that begins with jdbc:postgresql: or jdbc:h2:")),
    /** The database user. */
    DB_USER("lianjian", ValueRule.text()),
    /** The password of the database user. */
    DB_PASSWORD("", ValueRule.text()),
    /** The driver; the one-file program sets it from the address. */
    DB_CLASS("org.h2.jdbcx.JdbcDataSource", ValueRule.matching("[\\w.$]+", "the name of the driver's data source class")),
    /** The folder of the embedded database, the log and the key of the pages. */
    DATA("./data", ValueRule.text()),
    /** The port of the one-file program. */
    HTTP_PORT("8080", ValueRule.port()),
    /** The address the one-file program listens on: loopback with the embedded database, else all. */
    HTTP_ADDRESS("", ValueRule.matching("[0-9A-Za-z.:%_-]+", "an address of this machine")),
    /** The addresses of the proxies in front: what they say about where a request came from is believed. */
    HTTP_PROXIES("", ValueRule.matching("[0-9A-Fa-f.:]{2,45}(\\s*,\\s*[0-9A-Fa-f.:]{2,45})*", "addresses separated by commas, such as 10.0.0.5")),
    /** Seconds for which a node that is to stop says that it is not ready, and goes on, so that a proxy sends it nothing new. */
    DRAIN_SECONDS("0", ValueRule.number(0, 300)),
    /** The address people open, for links that are printed; this machine and the port when left out. */
    PUBLIC_URL("", ValueRule.matching("https?://[^\\s?#]+", "an address that begins with http:// or https://")),
    /** Whether the sign-in cookie travels over TLS only; auto follows the request. */
    SECURE_COOKIE("auto", ValueRule.matching("auto|true|false", "auto, true or false")),
    /** Seals the state of pages; the same on every node. */
    FACES_KEY("", ValueRule.key()),
    /** Whether the first start loads sample data; by default with the embedded database only. */
    DEMO("", ValueRule.flag()),
    /** The password of the sample accounts; made, printed and kept when left out. */
    DEMO_PASSWORD("", ValueRule.matching("(?s).{10,200}", "at least 10 characters long")),
    /** Minutes without a request that end a sign-in; what the policy of a new installation begins with. */
    SESSION_IDLE_MINUTES("20", ValueRule.number(1, 20)),
    /** Failures in a row that lock an account; what the policy of a new installation begins with. */
    LOCK_AFTER_FAILURES("5", ValueRule.number(3, 5)),
    /** Minutes a lock lasts; what the policy of a new installation begins with. */
    LOCK_MINUTES("10", ValueRule.number(10, 1440)),
    /** Days the server's log files are kept at least; the law of the field asks for six months (DOMAIN.md §6). */
    LOG_DAYS("180", ValueRule.number(180, 3660)),
    /** Days an API token lasts. */
    TOKEN_DAYS("30", ValueRule.number(1, 3660)),
    /** The longest term of an agreement in years (invariant 3). */
    AGREEMENT_MAX_YEARS("3", ValueRule.number(1, 50)),
    /** Working days within which an activity is to be filed (invariant 5). */
    FILING_WORKING_DAYS("3", ValueRule.number(1, 250)),
    /** Days after the due day within which a late filing is taken without unlocking (invariant 5). */
    FILING_GRACE_DAYS("30", ValueRule.number(1, 3660)),
    /** Working days within which a partner is expected to answer a filing. */
    CONFIRMATION_WORKING_DAYS("5", ValueRule.number(1, 250)),
    /** The name of the transparency log, which its checkpoints begin with; made at the first start when left out. */
    LOG_ORIGIN("", ValueRule.matching("[^\\s+]{1,100}", "a name without white space and plus signs, such as log.example.gov.cn/lianjian")),
    /** The keys that sign the log, the present one first, separated by white space; kept in the data folder when left out. */
    LOG_KEY("", ValueRule.matching("(PRIVATE\\+KEY\\+[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+\\s*)+", "keys written PRIVATE+KEY+name+id+seed")),
    /** An address to which new checkpoints are posted, so that others keep them. */
    LOG_WITNESS_URL("", ValueRule.matching("https?://[^\\s?#]+", "an address that begins with http:// or https://")),
    /** How the numbers of archived packages (档号) are written. */
    ARCHIVE_NUMBER("{fonds}-{category}·{year}-{retention}-{township}-{sequence}", ValueRule.archiveNumber()),
    /** The fonds (全宗号) that they begin with. */
    ARCHIVE_FONDS("J001", ValueRule.matching("[0-9A-Za-z]{1,12}", "1 to 12 letters and digits")),
    /** The name of the office whose fonds that is (立档单位); that of the township when left out. */
    ARCHIVE_FONDS_NAME("", ValueRule.text()),
    /** The category of records (档案门类). */
    ARCHIVE_CATEGORY("WS", ValueRule.matching("[0-9A-Za-z]{1,12}", "1 to 12 letters and digits")),
    /** How long packages are kept when nothing else is chosen. */
    ARCHIVE_RETENTION("D30", ValueRule.matching("Y|D30|D10", "Y (for ever), D30 or D10 (years)")),
    /** The mail server that takes e-mail; without one, none is offered and none is sent. */
    SMTP_HOST("", ValueRule.matching("[0-9A-Za-z.:_-]+", "the name or address of a mail server")),
    /** Its port. */
    SMTP_PORT("587", ValueRule.port()),
    /** The user it asks for; none when left out. */
    SMTP_USER("", ValueRule.text()),
    /** That user's password. */
    SMTP_PASSWORD("", ValueRule.text()),
    /** The address that e-mail comes from. */
    SMTP_FROM("", ValueRule.matching("[^\\s@<>]+@[^\\s@<>]+", "an e-mail address")),
    /** How the way to the mail server is protected. */
    SMTP_SECURITY("starttls", ValueRule.matching("none|starttls|tls", "none, starttls or tls")),
    /** The hour of the day, in the office's time, from which the digests of a day go out. */
    DIGEST_HOUR("8", ValueRule.number(0, 23)),
    /** The hosts that notices for work chats may be posted to, over TLS; a relay in one's own network with http:// and its port. */
    WEBHOOK_HOSTS("qyapi.weixin.qq.com,oapi.dingtalk.com", ValueRule.matching(
            "(https?://)?[0-9A-Za-z.-]+(:\\d+)?(\\s*,\\s*(https?://)?[0-9A-Za-z.-]+(:\\d+)?)*", "host names separated by commas")),
    /** Requests that are served at once; each may need two connections to the database. */
    MAX_REQUESTS("16", ValueRule.number(2, 40)),
    /** Passwords that are hashed at once; half of the processors when left out. */
    MAX_SIGN_INS("", ValueRule.number(1, 8)),
    /** Bodies that are received at once, from one address at most a quarter of that. */
    MAX_BODIES("256", ValueRule.number(8, 2000)),
    /** Megabytes of a sheet that is brought in. */
    IMPORT_MAX_MB("50", ValueRule.number(1, 200)),
    /** Days after which a sheet that was brought in is discarded with what was found in it. */
    IMPORT_DAYS("30", ValueRule.number(1, 3660)),
    /** The address of an S3-compatible server that keeps the files; without one they lie in the data folder. */
    FILES_S3_ENDPOINT("", ValueRule.matching("https?://[^\\s?#]+", "an address that begins with http:// or https://")),
    /** The bucket on it, which must be there. */
    FILES_S3_BUCKET("lianjian", ValueRule.matching("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
            "the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens")),
    /** The region that its signatures name. */
    FILES_S3_REGION("us-east-1", ValueRule.matching("[a-z0-9-]+", "the name of a region")),
    /** The access key. */
    FILES_S3_KEY("", ValueRule.text()),
    /** The secret that belongs to it. */
    FILES_S3_SECRET("", ValueRule.text());

    private final String defaultValue;
    private final ValueRule rule;

    Setting(String defaultValue, ValueRule rule) {
        this.defaultValue = defaultValue;
        this.rule = rule;
    }

    /** The name of the environment variable. */
    public String variable() {
        return "LIANJIAN_" + name();
    }

    /** The name of the property in MicroProfile Config and of the system property. */
    public String property() {
        return "lianjian." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The value when nothing is set; empty where it follows from other settings, see {@link Settings}. */
    public String defaultValue() {
        return defaultValue;
    }

    /** What is wrong with a value in one line, or nothing. An empty value counts as not set. */
    public Optional<String> faultIn(String value) {
        if (value == null || value.isBlank() || rule.accepts().test(value.strip())) {
            return Optional.empty();
        }
        String shown = isSecret() ? "the present value" : "\"" + value + "\"";
        return Optional.of(variable() + " must be " + rule.allowed() + " and not " + shown);
    }

    /** Whether its value is shown to nobody. */
    public boolean isSecret() {
        return this == DB_PASSWORD || this == DEMO_PASSWORD || this == FACES_KEY || this == LOG_KEY || this == SMTP_PASSWORD
                || this == FILES_S3_SECRET;
    }
}
