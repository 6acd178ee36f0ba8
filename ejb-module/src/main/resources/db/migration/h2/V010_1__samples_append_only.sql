-- What was drawn stays as it was drawn.
create trigger sample_append_only before update, delete on sample
    for each row call 'org.lianjian.inspections.control.FixedSampleTrigger';
create trigger sample_record_append_only before update, delete on sample_record
    for each row call 'org.lianjian.inspections.control.FixedSampleTrigger';
