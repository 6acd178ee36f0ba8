-- What was sealed stays as it was.
create trigger audit_leaf_append_only before update, delete on audit_leaf
    for each row call 'org.lianjian.audit.control.AppendOnlyTrigger';
create trigger audit_tile_append_only before update, delete on audit_tile
    for each row call 'org.lianjian.audit.control.AppendOnlyTrigger';
create trigger audit_checkpoint_append_only before update, delete on audit_checkpoint
    for each row call 'org.lianjian.audit.control.AppendOnlyTrigger';
create trigger audit_log_key_append_only before update, delete on audit_log_key
    for each row call 'org.lianjian.audit.control.AppendOnlyTrigger';

-- H2 has no trigger on truncate, but refuses to truncate a table that another one refers to.
create table audit_log_guard (
    leaf_index bigint references audit_leaf (leaf_index),
    tile_level integer,
    tile_index bigint,
    tree_size bigint references audit_checkpoint (tree_size),
    vkey varchar(300) references audit_log_key (vkey),
    foreign key (tile_level, tile_index) references audit_tile (tile_level, tile_index)
);
