-- What the application numbers next comes after what was made here; nothing of the making stays.
select setval('organization_seq', max(id) + 100) from organization;
select setval('organization_name_seq', max(id) + 100) from organization_name;
select setval('account_seq', max(id) + 100) from account;
select setval('role_grant_seq', max(id) + 100) from role_grant;
select setval('pairing_seq', max(id) + 100) from pairing;
select setval('agreement_seq', max(id) + 100) from agreement;
select setval('commitment_seq', max(id) + 100) from commitment;
select setval('activity_seq', max(id) + 100) from activity;
select setval('audit_event_seq', max(id) + 100) from audit_event;
drop view bench_organization_image, bench_pairing_image, bench_agreement_image, bench_activity_image, bench_account_image, bench_grant_image;
drop table bench_township, bench_organization, bench_account, bench_village, bench_enterprise, bench_agreement, bench_agreement_fact, bench_running,
    bench_activity, bench_activity_fact, bench_event, bench_sealed;
drop function bench_kv, bench_flag, bench_part, bench_at, bench_hex, bench_r, bench_one, bench_name;
