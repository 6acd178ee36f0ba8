-- How PostgreSQL is to treat the sessions of the application: set for its role in this database at each start, where nobody has set it otherwise, so that
-- a database that was restored has it, too.
--
-- Plans are made for the values of each question: one made for any value takes every township for a small one and every word for a rare one, and a list
-- or a sum then takes hundreds of times as long. No question is shared among processes: starting them takes longer than the first page of a list.
do $$
declare
    wanted constant jsonb := '{"plan_cache_mode": "force_custom_plan", "max_parallel_workers_per_gather": "0",
        "idle_in_transaction_session_timeout": "3min", "tcp_keepalives_idle": "30", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "3"}';
    setting record;
begin
    for setting in select key, value from jsonb_each_text(wanted) loop
        if not exists (select from pg_db_role_setting s, unnest(s.setconfig) given
                where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
                and s.setrole in (0, (select oid from pg_roles where rolname = current_user)) and given like setting.key || '=%') then
            execute format('alter role current_user in database %I set %I = %L', current_database(), setting.key, setting.value);
        end if;
    end loop;
exception
    when undefined_object or insufficient_privilege or feature_not_supported or syntax_error then
        raise warning 'Set these for the role of the application yourself: % (%)', wanted, sqlerrm;
end
$$;
