-- On PostgreSQL an index helps; the embedded database reads all texts.
create alias holds_text for 'org.lianjian.platform.persistence.HoldsText.holdsText';
