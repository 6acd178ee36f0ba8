-- A city of twenty townships, about which everything is invented; numbers leave room for those of the sample data. ${organizations}, ${agreements}, ${activities} say how large. All days are relative to
-- today. Ids begin after those of the sample data. Names are drawn from a few hundred characters, so that searches find much, little and nothing.
create function bench_r(i bigint, salt int) returns float8 immutable language sql as
$$ select (hashint8extended(i, salt) & 9007199254740991)::float8 / 9007199254740992 $$;
create function bench_one(words text, r float8) returns text immutable language sql as
$$ select split_part(words, ' ', 1 + floor(r * (1 + length(words) - length(replace(words, ' ', ''))))::int) $$;
create function bench_name(i bigint) returns text immutable language sql as
$$ select substr(c, 1 + (i % 60)::int, 1) || substr(c, 1 + (i / 60 % 60)::int, 1) || substr(c, 1 + (i / 3600 % 60)::int, 1)
   from (select '安邦昌达德丰福广国海和恒宏华汇吉佳嘉建金锦康丽利联龙隆美明铭宁鹏平瑞润森盛顺泰腾天通同万伟祥新鑫兴旭亚永宇元源远云泽正中'::text as c) s $$;

create table bench_township as
select 0 as n, '330784114000'::char(12) as code, mark from division where code = '330784114000'
union all select n, ('3307842' || lpad(n::text, 2, '0') || '000')::char(12), substr('东西江芝石前古方龙唐象舟清桥北南上下中外', n, 1) from generate_series(1, 19) n;
insert into division (code, name, mark, division_level, parent_code, valid_from)
select code, '示例' || mark || '镇', mark, 'TOWN', '330784000000', date '2020-01-01' from bench_township where n > 0;

-- One in ten is a village. The first townships have most.
create table bench_organization as
select i, ${base} + i as id, case when i % 10 = 0 then 'VILLAGE' else 'ENTERPRISE' end as kind, t.code, t.n,
    case when i % 10 = 0 then bench_name(i) || '村' else bench_name(i) || bench_one('铝业 门业 机械 电器 工贸 车业 玻璃 化工 五金 休闲用品 客运 农机', bench_r(i, 3)) end
        as short_name
from generate_series(1, ${organizations}) i join bench_township t on t.n = floor(20 * bench_r(i, 1) ^ 2)::int;
insert into organization (id, version, created_at, changed_at, changed_by_name, kind, name, short_name, township_code, size_class, industry, party_form,
    closed, open_name, search_text)
select id, 1, ${today} - interval '900 days', ${today} - interval '900 days', '导入', kind, name, short_name, code,
    case when kind = 'ENTERPRISE' then bench_one('LARGE MEDIUM ABOVE_SCALE_SMALL SMALL SMALL SMALL MICRO MICRO MICRO MICRO', bench_r(i, 4)) end,
    case when kind = 'ENTERPRISE' then '制造' end, bench_one('BRANCH BRANCH JOINT_BRANCH NONE', bench_r(i, 5)), false, code || ' ' || name, name || ' ' || short_name
from (select *, case when kind = 'VILLAGE' then short_name else '永康市' || short_name || '有限公司' end as name from bench_organization) o;
insert into organization_name (id, organization_id, name) select id, id, name from organization where id > ${base};
create index on bench_organization (id);

-- Secretaries of the first organisations, with the password of the sample accounts.
create table bench_account as
select ${base} + row_number() over (order by i) as id, i as n, id as organization_id, kind, 'bench' || lpad(i::text, 6, '0') as username, '书记' || i as display_name
from bench_organization where i <= greatest(60, ${organizations} / 50);
insert into account (id, version, created_at, changed_at, changed_by_name, username, display_name, password_hash, password_set_at, closed)
select b.id, 1, ${today} - interval '890 days', ${today} - interval '890 days', '导入', b.username, b.display_name, a.password_hash,
    ${today} - interval '890 days', false from bench_account b, account a where a.username = 'kangdi';
insert into role_grant (id, account_id, role, scope_level, organization_id, valid_from, granted_at)
select id, id, kind || '_SECRETARY', 'ORGANIZATION', organization_id, ${today}::date - 890, ${today} - interval '890 days' from bench_account;

-- Each enterprise in turn with a village of its township; few villages have many.
create table bench_village as
select id, n, row_number() over (partition by n order by i) - 1 as place,
    row_number() over (order by i) - 1 as anywhere from bench_organization where kind = 'VILLAGE';
create table bench_enterprise as
select id, n, row_number() over (order by i) - 1 as place from bench_organization where kind = 'ENTERPRISE';
analyze bench_village;
analyze bench_enterprise;
create table bench_agreement as
select a, ${base} + a as id, e.enterprise, coalesce(near.id, far.id) as village, r.state,
    case when r.state = 'EXPIRED' then ${today}::date - 750 - floor(380 * bench_r(a, 7))::int else ${today}::date - 60 - floor(600 * bench_r(a, 7))::int end as starts,
    case when r.state = 'EXPIRED' or bench_r(a, 8) < 0.3 then 2 else 3 end as years
from (select a, e.id as enterprise, e.n, (a - 1) / (select count(*) from bench_enterprise) as lap, e.place as seed, coalesce(c.villages, 0) as villages
    from generate_series(1, ${agreements}) a join bench_enterprise e on e.place = (a - 1) % (select count(*) from bench_enterprise)
    left join (select n, count(*) as villages from bench_village group by n) c on c.n = e.n) e
join (select a, case when bench_r(a, 6) < 0.78 then 'ACTIVE' when bench_r(a, 6) < 0.92 then 'EXPIRED' when bench_r(a, 6) < 0.95 then 'SUBMITTED'
    when bench_r(a, 6) < 0.97 then 'DRAFT' when bench_r(a, 6) < 0.98 then 'APPROVED' else 'TERMINATED' end as state
    from generate_series(1, ${agreements}) a) r using (a)
left join bench_village near on near.n = e.n and e.villages > 3 and bench_r(e.seed, 10) > 0.05
    and near.place = (floor(e.villages * bench_r(e.seed, 9) ^ 2)::bigint + e.lap) % greatest(e.villages, 1)
join bench_village far on far.anywhere = (floor(${organizations} / 10 * bench_r(e.seed, 9))::bigint + e.lap) % (${organizations} / 10);
alter table bench_agreement add primary key (id);
analyze bench_agreement, organization, bench_account;
create table bench_agreement_fact as
select b.*, t.code as township, t.mark, u.code as other_township, e.name as enterprise_name, e.short_name as enterprise_short, v.name as village_name,
    v.short_name as village_short, extract(year from b.starts - 20)::int as year,
    500 + row_number() over (partition by t.code, extract(year from b.starts - 20) order by b.id) as serial,
    ${base} + 1 + (b.id % (select count(*) from bench_account)) as clerk
from bench_agreement b join organization e on e.id = b.enterprise join bench_township t on t.code = e.township_code
join organization v on v.id = b.village join bench_township u on u.code = v.township_code;
create index on bench_agreement_fact (id);
analyze bench_agreement_fact;

insert into pairing (id, version, created_at, changed_at, changed_by_name, record_key, kind, party_set, state, open_party_set)
select id, 2, starts - interval '20 days', starts + interval '1 hour', '示例', 'JD-' || left(township, 9) || '-' || year || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0'),
    'VILLAGE_ENTERPRISE', least(enterprise, village) || '-' || greatest(enterprise, village),
    case state when 'ACTIVE' then 'ACTIVE' when 'EXPIRED' then 'ENDED' when 'TERMINATED' then 'ENDED' else 'PROPOSED' end,
    case when state not in ('EXPIRED', 'TERMINATED') then 'VILLAGE_ENTERPRISE:' || least(enterprise, village) || '-' || greatest(enterprise, village) end
from bench_agreement_fact where state <> 'DRAFT';
insert into agreement (id, version, created_at, created_by, changed_at, changed_by_name, pairing_id, record_key, record_number, kind, title, goals,
    term_start, term_end, effective_end, state, deciding_level, reason, termination_document_id, parties_label, search_text, submitted_at, submitted_by,
    activated_on)
select id, 5, starts - interval '30 days', clerk, starts + interval '1 hour', '示例', case when key is not null then id end, key, number, 'VILLAGE_ENTERPRISE', title,
    '以党建联建促进村企共同发展，围绕产业、就业、服务三个方面开展合作。', starts, (starts + years * interval '1 year')::date - 1,
    case state when 'TERMINATED' then ${today}::date - 10 else (starts + years * interval '1 year')::date - 1 end, state,
    case when township = other_township then 'TOWNSHIP' else 'MUNICIPAL' end, case state when 'TERMINATED' then '企业搬迁' end,
    case state when 'TERMINATED' then (select min(id) from attachment) end, enterprise_short || ' – ' || village_short,
    lower(concat_ws(' ', number, key, title, enterprise_name, enterprise_short, nullif(village_name, enterprise_name))),
    case when key is not null then starts - interval '20 days' end, case when key is not null then clerk end,
    case when state in ('ACTIVE', 'EXPIRED', 'TERMINATED') then starts end
from (select *, enterprise_short || '与' || village_short || '结对共建协议' as title,
    case when state <> 'DRAFT' then 'XY-' || left(township, 9) || '-' || year || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0') end as key,
    case when state <> 'DRAFT' then mark || '结〔' || year || '〕' || serial || '号' end as number from bench_agreement_fact) f;
insert into agreement_party (agreement_id, organization_id, township_code, organization_kind, name, short_name, party_role, position)
select id, enterprise, township, 'ENTERPRISE', enterprise_name, enterprise_short, 'LEAD', 0 from bench_agreement_fact
union all select id, village, other_township, 'VILLAGE', village_name, village_short, 'MEMBER', 1 from bench_agreement_fact;
insert into agreement_signature (agreement_id, organization_id, signatory, title, signed_on, scan_id, registered_at, registered_by_name)
select f.id, party, '示例', '党支部书记', starts - 2, (select min(id) from attachment), starts - interval '1 day', '示例'
from bench_agreement_fact f, lateral (values (enterprise), (village)) p (party) where state in ('ACTIVE', 'EXPIRED', 'TERMINATED');
insert into organization_partner (organization_id, partner_id)
select a, b from (select enterprise as a, village as b from bench_agreement where state = 'ACTIVE'
    union select village, enterprise from bench_agreement where state = 'ACTIVE') p;
insert into commitment (id, agreement_id, organization_id, measure, target, unit, due, position, filed, done)
select ${base} + 2 * a + k, id, case k when 0 then enterprise else village end, case k when 0 then '举办讲座' else '走访慰问' end, 4 + a % 20, '场',
    (starts + years * interval '1 year')::date - 1, k, 0, 0 from bench_agreement, generate_series(0, 1) k;
