-- The node that verifies: when it is dead, another one begins the verification anew.
alter table audit_verification add column holder varchar(80);
