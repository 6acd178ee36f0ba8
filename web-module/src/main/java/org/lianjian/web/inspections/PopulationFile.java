package org.lianjian.web.inspections;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.population.SizedRecord;
import org.lianjian.web.platform.Causes;

/**
 * What a sample was drawn from: {@code /files/populations/<sample>/population.csv}, lines {@code id,size} as
 * {@link org.lianjian.inspections.boundary.SamplingMethod} describes them, so that the SHA-256 of the file is the population's digest. Written page
 * by page, whatever its length.
 */
@WebServlet("/files/populations/*")
public class PopulationFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/population\\.csv");

    @Inject
    transient Samples samples;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        try {
            if (path.matches()) {
                write(Long.parseLong(path.group(1)), response);
                return;
            }
        } catch (RuntimeException refused) {
            if (!(Causes.of(refused) instanceof LianjianException)) {
                throw refused;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void write(long sample, HttpServletResponse response) throws IOException {
        List<SizedRecord> page = samples.population(sample, 0);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"population-" + sample + ".csv\"");
        response.setHeader("Content-Security-Policy", "sandbox");
        while (!page.isEmpty()) {
            response.getOutputStream().write(lines(page).getBytes(StandardCharsets.UTF_8));
            page = page.size() < Samples.POPULATION_PAGE ? List.of() : samples.population(sample, page.get(page.size() - 1).id());
        }
    }

    private static String lines(List<SizedRecord> page) {
        StringBuilder lines = new StringBuilder();
        page.forEach(row -> lines.append(row.id()).append(',').append(row.size()).append('\n'));
        return lines.toString();
    }
}
