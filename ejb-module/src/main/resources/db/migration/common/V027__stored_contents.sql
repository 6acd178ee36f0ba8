-- Every content in the store has a row: it is written before the bytes, so that bytes nobody refers to can be found after a death between the two.
create sequence stored_content_seq start with 50 increment by 50;

create table stored_content (
    id bigint not null primary key,
    sha256 char(64) not null unique,
    size_in_bytes bigint not null,
    touched_at timestamp(6) with time zone not null
);
create index stored_content_touched_at on stored_content (touched_at);

insert into stored_content (id, sha256, size_in_bytes, touched_at)
select nextval('stored_content_seq'), sha256, size_in_bytes, stored_at
from (select sha256, max(size_in_bytes) as size_in_bytes, max(stored_at) as stored_at from attachment group by sha256) as known;

alter table attachment add column thumbnail_sha256 char(64);
create index attachment_thumbnail on attachment (thumbnail_sha256);
