package org.lianjian.documents.control.word;

import java.util.List;

/**
 * One thing that keeps a file from being a template.
 *
 * @param key    the message key
 * @param values what the message names
 */
public record TemplateFault(String key, List<Object> values) {

    static TemplateFault of(String what, Object... values) {
        return new TemplateFault("documents.template." + what, List.of(values));
    }
}
