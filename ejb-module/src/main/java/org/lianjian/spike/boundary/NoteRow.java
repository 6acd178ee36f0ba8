package org.lianjian.spike.boundary;

public record NoteRow(Long id, String text) {
}
