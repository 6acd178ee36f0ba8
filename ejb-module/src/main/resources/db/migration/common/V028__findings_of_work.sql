-- Findings can be about meetings, resolutions and projects, too.
alter table finding_record add column meeting_id bigint references meeting (id);
alter table finding_record add column resolution_id bigint references resolution (id);
alter table finding_record add column project_id bigint references project (id);
create index finding_record_meeting on finding_record (meeting_id);
create index finding_record_resolution on finding_record (resolution_id);
create index finding_record_project on finding_record (project_id);
