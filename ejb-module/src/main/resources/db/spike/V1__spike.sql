create sequence spike_note_seq start with 50 increment by 50;
create table spike_note (id bigint primary key, text varchar(200));
