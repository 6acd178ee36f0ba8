-- A node that vanishes without a word (its network is cut, its machine hangs) must not hold locks for the two hours that TCP waits: the server ends
-- what no longer answers after a minute, and transactions in which nothing happens after three. In this database only; an administrator's own values
-- for the role can be set anew afterwards.
do $$
begin
    execute format('alter role current_user in database %I set idle_in_transaction_session_timeout = %L', current_database(), '3min');
    execute format('alter role current_user in database %I set tcp_keepalives_idle = 30', current_database());
    execute format('alter role current_user in database %I set tcp_keepalives_interval = 10', current_database());
    execute format('alter role current_user in database %I set tcp_keepalives_count = 3', current_database());
exception
    when undefined_object or insufficient_privilege or feature_not_supported or syntax_error then
        raise warning 'Set idle_in_transaction_session_timeout for the role yourself: %', sqlerrm;
end
$$;
