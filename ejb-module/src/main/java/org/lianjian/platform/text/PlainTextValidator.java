package org.lianjian.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link PlainText}; each fault has a message key of its own. */
public class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private PlainText rule;

    @Override
    public void initialize(PlainText annotation) {
        rule = annotation;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        String fault = faultOf(text);
        if (fault == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
        return false;
    }

    private String faultOf(String text) {
        if (text == null || text.isBlank()) {
            return rule.required() ? "validation.required" : null;
        }
        if (text.codePointCount(0, text.length()) > rule.max()) {
            return "validation.tooLong";
        }
        if (text.codePoints().anyMatch(this::isForbidden)) {
            return "validation.controlCharacter";
        }
        return IdNumbers.appearsIn(text) ? "validation.idNumber" : null;
    }

    private boolean isForbidden(int character) {
        boolean lineBreak = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !(rule.lines() && lineBreak);
    }
}
