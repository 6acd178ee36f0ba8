-- The audit log of all that. Each record's last event carries the true digest of the record, with its salt; earlier ones carry digests whose salts are
-- gone, as after a deletion of personal text. Who acted is invented; when, follows the life cycles.
analyze organization, organization_name, pairing, agreement, agreement_party, agreement_signature, commitment, activity, activity_party, activity_answer,
    activity_contribution, account, role_grant;
create table bench_event as
select row_number() over (order by at, kind, object, place) as n, * from (
    select id as object, 'ORGANIZATION' as kind, 0 as place, true as last, 'ORGANIZATION_CREATED' as event, created_at as at, '' as key, township_code::text as t1,
        township_code::text as t2, 1 as version from organization where id > ${base}
    union all select id, 'ACCOUNT', 0, true, 'ACCOUNT_CREATED', created_at, username, null, null, 1 from account where id > ${base}
    union all select id, 'GRANT', 0, true, 'GRANT_GIVEN', granted_at, '', null, null, 1 from role_grant where id > ${base}
    union all select p.id, 'PAIRING', k, k = 1 and p.state <> 'PROPOSED' or k = 0 and p.state = 'PROPOSED', case k when 0 then 'PAIRING_PROPOSED'
        else case p.state when 'ACTIVE' then 'PAIRING_BECAME_ACTIVE' else 'PAIRING_ENDED' end end,
        case k when 0 then p.created_at else p.changed_at end, p.record_key, f.township, f.other_township, k + 1
        from pairing p join bench_agreement_fact f on f.id = p.id, generate_series(0, 1) k where k = 0 or p.state <> 'PROPOSED'
    union all select a.id, 'AGREEMENT', k, k = s.steps, (array['AGREEMENT_DRAFTED', 'AGREEMENT_SUBMITTED', 'AGREEMENT_APPROVED',
        case a.state when 'EXPIRED' then 'AGREEMENT_EXPIRED' when 'TERMINATED' then 'AGREEMENT_TERMINATED' else 'AGREEMENT_ACTIVATED' end])[k + 1],
        case k when 0 then a.created_at when 3 then a.changed_at else a.submitted_at + k * interval '1 hour' end, coalesce(a.record_key, ''), f.township, f.other_township, k + 1
        from agreement a join bench_agreement_fact f on f.id = a.id
        join lateral (select case a.state when 'DRAFT' then 0 when 'SUBMITTED' then 1 when 'APPROVED' then 2 else 3 end as steps) s on true,
        generate_series(0, 3) k where k <= s.steps
    union all select a.id, 'ACTIVITY', k, k = s.steps,
        case when a.state in ('PLANNED', 'HELD') then (array['ACTIVITY_PLANNED', 'ACTIVITY_HELD'])[k + 1] when k = 0 then 'ACTIVITY_FILED'
            when k = 1 then case when a.state in ('RETURNED', 'REJECTED', 'DISPUTED') then 'ACTIVITY_' || a.state else 'ACTIVITY_CONFIRMED' end
            else 'ACTIVITY_' || a.state end,
        coalesce(f.filed_at, a.created_at) + k * interval '1 day', coalesce(a.record_key, ''), f.township, f.other_township, k + 1
        from activity a join bench_activity_fact f on f.id = a.id
        join lateral (select case a.state when 'PLANNED' then 0 when 'FILED' then 0 when 'ACCEPTED' then 2 when 'ARCHIVED' then 2 else 1 end as steps) s on true,
        generate_series(0, 2) k where k <= s.steps
) e;
analyze bench_event;
create table bench_sealed as
select ${base} + e.n as id, e.*, (select max(tree_size) from audit_checkpoint) + e.n - 1 as leaf, clerk.id as actor_id, clerk.username, clerk.display_name,
    encode(sha256(('record' || e.n)::bytea), 'hex') as salt, encode(sha256(('actor' || e.n)::bytea), 'hex') as actor_salt, i.image, '{"version":"' || version || '"}' as facts
from bench_event e
join bench_account clerk on clerk.id = ${base} + 1 + e.object % (select count(*) from bench_account)
left join (select 'ACTIVITY' as kind, id, image from bench_activity_image union all select 'AGREEMENT', id, image from bench_agreement_image
    union all select 'PAIRING', id, image from bench_pairing_image union all select 'ORGANIZATION', id, image from bench_organization_image
    union all select 'ACCOUNT', id, image from bench_account_image union all select 'GRANT', id, image from bench_grant_image) i
    on e.last and i.kind = e.kind and i.id = e.object;
analyze bench_sealed;
insert into audit_event (id, occurred_at, actor_id, actor_username, actor_name, actor_role, event, outcome, object_type, object_id, object_key, origin, facts, digests)
select id, at, actor_id, username, display_name, 'ENTERPRISE_SECRETARY', event, 'DONE', kind, object, key, '10.0.0.' || actor_id % 250, facts,
    '{"record":"' || case when last then bench_hex(salt, image) else encode(sha256(('gone' || n)::bytea), 'hex') end || '"}' from bench_sealed order by id;
insert into audit_event_township (township_code, event_id)
select t1, id from bench_sealed where t1 is not null union all select t2, id from bench_sealed where t2 <> t1;
insert into audit_salt (event_id, field, salt)
select id, 'actor', actor_salt from bench_sealed union all select id, 'record', salt from bench_sealed where last;
analyze audit_event;
insert into audit_leaf (leaf_index, event_id, entry)
select s.leaf, e.id, '{"actor":"' || bench_hex(s.actor_salt, e.actor_username || E'\n' || e.actor_name || E'\n' || e.origin) || '","actorId":' || e.actor_id
    || ',"digests":' || e.digests || ',"event":"' || e.event || '","facts":' || e.facts || ',"id":' || e.id || ',"objectId":' || e.object_id
    || ',"objectKey":' || to_json(e.object_key) || ',"objectType":"' || e.object_type || '","occurredAt":"' || bench_at(e.occurred_at)
    || '","outcome":"DONE","role":"' || e.actor_role || '","townships":['
    || case when s.t1 is null then '' when s.t1 = s.t2 then '"' || s.t1 || '"' else '"' || least(s.t1, s.t2) || '","' || greatest(s.t1, s.t2) || '"' end || '],"v":1}'
from bench_sealed s join audit_event e on e.id = s.id order by s.leaf;
