-- The programs that run on this database, by themselves every few seconds: what takes something away waits until no old one is among them.
create table running_node (
    name varchar(80) not null primary key,
    program varchar(20) not null,
    place varchar(200) not null,
    seen_at timestamp(6) with time zone not null
);
