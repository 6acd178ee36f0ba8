package org.lianjian.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Function;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Words;

/** Lists as files for programs: the same columns and rows as the page's, by the filters of the API. */
@RequestScoped
public class ListAnswers {

    @Inject
    ListFiles files;

    @Inject
    Words words;

    /**
     * The file.
     *
     * @throws InvalidInput if no format is given
     */
    public <R> Response file(ListSheet<R> sheet, ListFormat format, Function<PageQuery, Slice<R>> rows) {
        if (format == null) {
            throw new InvalidInput("format", "validation.required");
        }
        ListFile<R> file = files.open(sheet, rows, format, words.locale());
        StreamingOutput body = file::write;
        return Response.ok(body, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sheet.name() + "." + format.extension() + "\"").build();
    }
}
