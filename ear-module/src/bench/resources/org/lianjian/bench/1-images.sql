-- What the application digests of each record (RecordImages), written in SQL for the records that are made here in bulk.
create function bench_kv(k text, v text) returns text immutable language sql as
$$ select case when v is null or v = '' then null else '"' || k || '":' || to_json(v)::text end $$;
create function bench_flag(k text, v boolean) returns text immutable language sql as
$$ select case when v then '"' || k || '":"true"' end $$;
create function bench_part(k text, v text) returns text immutable language sql as
$$ select case when v is null or v = '{}' then null else '"' || k || '":' || v end $$;
create function bench_at(t timestamptz) returns text immutable language sql as
$$ select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$;
create function bench_hex(salt text, said text) returns text immutable language sql as
$$ select encode(sha256(decode(salt, 'hex') || convert_to(said, 'UTF8')), 'hex') $$;

create view bench_organization_image as
select o.id, '{' || concat_ws(',', bench_kv('changedAt', bench_at(o.changed_at)), bench_kv('changedByName', o.changed_by_name),
    bench_part('classification', '{' || concat_ws(',', bench_kv('bodyLevel', o.body_level), bench_kv('industry', o.industry),
        bench_kv('kind', o.kind), bench_kv('sizeClass', o.size_class)) || '}'),
    bench_kv('createdAt', bench_at(o.created_at)), bench_kv('createdBy', o.created_by::text), bench_kv('id', o.id::text),
    bench_kv('name', o.name), '"names":[' || (select string_agg(to_json('{' || concat_ws(',', bench_kv('id', n.id::text), bench_kv('name', n.name),
        bench_kv('validFrom', n.valid_from::text), bench_kv('validTo', n.valid_to::text)) || '}')::text, ',')
        from organization_name n where n.organization_id = o.id) || ']',
    bench_kv('openName', o.open_name), bench_part('party', '{' || concat_ws(',', bench_kv('form', o.party_form)) || '}'),
    bench_part('place', '{' || concat_ws(',', bench_kv('address', o.address), bench_kv('divisionCode', o.division_code),
        bench_kv('townshipCode', o.township_code)) || '}'),
    bench_kv('searchText', o.search_text), bench_kv('shortName', o.short_name)) || '}' as image
from organization o;

create view bench_pairing_image as
select p.id, '{' || concat_ws(',', bench_kv('changedAt', bench_at(p.changed_at)), bench_kv('changedByName', p.changed_by_name),
    bench_kv('createdAt', bench_at(p.created_at)), bench_kv('createdBy', p.created_by::text), bench_kv('id', p.id::text),
    bench_kv('key', p.record_key), bench_kv('kind', p.kind), bench_kv('openPartySet', p.open_party_set),
    bench_kv('partySet', p.party_set), bench_kv('state', p.state)) || '}' as image
from pairing p;

create view bench_agreement_image as
select a.id, '{' || concat_ws(',', bench_kv('activatedOn', a.activated_on::text), bench_kv('changedAt', bench_at(a.changed_at)),
    bench_kv('changedByName', a.changed_by_name),
    '"commitments":[' || (select string_agg(to_json(said)::text, ',' order by said collate "C") from (select ('{' || concat_ws(',',
        bench_kv('due', c.due::text), bench_kv('id', c.id::text), bench_kv('measure', c.measure), bench_kv('organizationId', c.organization_id::text),
        bench_kv('position', c.position::text), bench_kv('target', trim_scale(c.target)::text), bench_kv('unit', c.unit)) || '}') as said
        from commitment c where c.agreement_id = a.id) s) || ']',
    bench_kv('createdAt', bench_at(a.created_at)), bench_kv('createdBy', a.created_by::text), bench_kv('decidingLevel', a.deciding_level),
    bench_kv('documentId', a.termination_document_id::text), bench_kv('goals', a.goals), bench_kv('id', a.id::text), bench_kv('key', a.record_key), bench_kv('kind', a.kind), bench_kv('number', a.record_number),
    bench_kv('pairingId', a.pairing_id::text),
    '"parties":[' || (select string_agg(to_json(said)::text, ',' order by said collate "C") from (select ('{' || concat_ws(',',
        bench_kv('bodyLevel', p.body_level), bench_kv('name', p.name), bench_kv('organizationId', p.organization_id::text),
        bench_kv('organizationKind', p.organization_kind), bench_kv('position', p.position::text), bench_kv('role', p.party_role),
        bench_kv('shortName', p.short_name), bench_kv('townshipCode', p.township_code)) || '}') as said
        from agreement_party p where p.agreement_id = a.id) s) || ']',
    bench_kv('partiesLabel', a.parties_label), bench_kv('reason', a.reason), bench_kv('searchText', a.search_text),
    '"signatures":[' || (select string_agg(to_json(said)::text, ',' order by said collate "C") from (select ('{' || concat_ws(',',
        bench_kv('organizationId', g.organization_id::text), bench_kv('registeredAt', bench_at(g.registered_at)),
        bench_kv('registeredBy', g.registered_by_name), bench_kv('scanId', g.scan_id::text), bench_kv('signatory', g.signatory),
        bench_kv('signedOn', g.signed_on::text), bench_kv('title', g.title)) || '}') as said
        from agreement_signature g where g.agreement_id = a.id) s) || ']',
    bench_kv('state', a.state), bench_kv('submittedAt', bench_at(a.submitted_at)), bench_kv('submittedBy', a.submitted_by::text),
    bench_part('term', '{' || concat_ws(',', bench_kv('effectiveEnd', a.effective_end::text), bench_kv('end', a.term_end::text),
        bench_kv('start', a.term_start::text)) || '}'),
    bench_kv('title', a.title)) || '}' as image
from agreement a;

create view bench_activity_image as
select a.id, '{' || concat_ws(',', bench_kv('agreementId', a.agreement_id::text),
    '"answers":[' || (select string_agg(to_json('{' || concat_ws(',', bench_flag('confirmed', r.confirmed), bench_kv('givenAt', bench_at(r.given_at)),
        bench_kv('givenBy', r.given_by::text), bench_kv('givenByName', r.given_by_name), bench_kv('organizationId', r.organization_id::text),
        bench_kv('reason', r.reason)) || '}')::text, ',') from activity_answer r where r.activity_id = a.id) || ']',
    bench_kv('changedAt', bench_at(a.changed_at)), bench_kv('changedByName', a.changed_by_name),
    '"contributions":[' || (select string_agg(to_json(said)::text, ',' order by said collate "C") from (select (
        c.commitment_id || '=' || trim_scale(c.quantity)) as said from activity_contribution c where c.activity_id = a.id) s) || ']',
    bench_kv('createdAt', bench_at(a.created_at)), bench_kv('createdBy', a.created_by::text), bench_kv('decidingLevel', a.deciding_level),
    bench_kv('dueOn', a.due_on::text), bench_kv('filedAt', bench_at(a.filed_at)), bench_kv('filedBy', a.filed_by::text),
    bench_kv('filedByName', a.filed_by_name), bench_kv('filedFor', a.filed_for::text), bench_kv('heldOn', a.held_on::text),
    bench_kv('id', a.id::text), bench_kv('key', a.record_key), bench_flag('late', a.late), bench_kv('lateReason', a.late_reason),
    bench_kv('number', a.record_number), bench_kv('outcome', a.outcome), bench_kv('participants', a.participants::text),
    '"parties":[' || (select string_agg(to_json(said)::text, ',' order by said collate "C") from (select ('{' || concat_ws(',',
        bench_kv('headcount', p.headcount::text), bench_kv('organizationId', p.organization_id::text), bench_kv('position', p.position::text),
        bench_kv('shortName', p.short_name), bench_flag('townshipBody', p.township_body), bench_kv('townshipCode', p.township_code)) || '}') as said
        from activity_party p where p.activity_id = a.id) s) || ']',
    bench_kv('partiesLabel', a.parties_label), bench_kv('place', a.place), bench_kv('reason', a.reason),
    bench_kv('reviewedAt', bench_at(a.reviewed_at)), bench_kv('reviewedBy', a.reviewed_by::text), bench_kv('reviewedByName', a.reviewed_by_name),
    bench_kv('searchText', a.search_text), bench_kv('state', a.state), bench_kv('title', a.title), bench_kv('type', a.activity_type),
    bench_flag('unconfirmed', a.unconfirmed), bench_flag('unlocked', a.unlocked), bench_kv('way', a.way)) || '}' as image
from activity a;

create view bench_account_image as
select a.id, '{' || concat_ws(',', bench_kv('changedAt', bench_at(a.changed_at)), bench_kv('changedByName', a.changed_by_name),
    bench_kv('createdAt', bench_at(a.created_at)), bench_kv('createdBy', a.created_by::text), bench_kv('displayName', a.display_name),
    bench_kv('id', a.id::text), bench_kv('passwordHash', a.password_hash), bench_kv('passwordSetAt', bench_at(a.password_set_at)),
    bench_kv('username', a.username)) || '}' as image
from account a;

create view bench_grant_image as
select g.id, '{' || concat_ws(',', bench_kv('accountId', g.account_id::text), bench_kv('divisionCode', g.division_code),
    bench_kv('grantedAt', bench_at(g.granted_at)), bench_kv('grantedBy', g.granted_by::text), bench_kv('id', g.id::text),
    bench_kv('level', g.scope_level), bench_kv('organizationId', g.organization_id::text), bench_kv('role', g.role),
    bench_kv('validFrom', g.valid_from::text)) || '}' as image
from role_grant g;
