-- What was done under agreements in force; few agreements have many.
create table bench_running as
select f.*, row_number() over (order by id) - 1 as place, (starts + years * interval '1 year')::date - 1 as ends from bench_agreement_fact f
where state in ('ACTIVE', 'EXPIRED');
alter table bench_running add primary key (place);
analyze bench_running;
create table bench_activity as
select i, ${base} + i as id, g.id as agreement, g.enterprise, g.village, g.enterprise_short, g.village_short, g.township, g.other_township, g.mark, g.clerk,
    g.starts + floor((least(g.ends, ${today}::date - 15) - g.starts) * bench_r(i, 21))::int as held,
    case when bench_r(i, 22) < 0.8 then 'ACCEPTED' when bench_r(i, 22) < 0.9 then 'ARCHIVED' when bench_r(i, 22) < 0.93 then 'CONFIRMED'
        when bench_r(i, 22) < 0.96 then 'FILED' when bench_r(i, 22) < 0.97 then 'RETURNED' when bench_r(i, 22) < 0.98 then 'PLANNED'
        when bench_r(i, 22) < 0.985 then 'HELD' when bench_r(i, 22) < 0.99 then 'DISPUTED' else 'REJECTED' end as state,
    bench_r(i, 23) < 0.05 as late, i % 3 = 0 as counts, 1 + floor(40 * bench_r(i, 24))::int as of_enterprise, 1 + floor(30 * bench_r(i, 25))::int as of_village,
    bench_one('联建讲座 主题党日 慰问老人 环境整治 技能培训 义诊服务 农产品采购 文艺演出 招聘会 消防演练 植树护绿 法律咨询 防诈宣传 助学帮扶 清理河道', bench_r(i, 26) ^ 1.5)
        || bench_one('（一季度） （二季度） （三季度） （四季度）', bench_r(i, 27)) as topic
from generate_series(1, ${activities}) i
join bench_running g on g.place = floor((select count(*) from bench_running) * bench_r(i, 20) ^ 1.6)::bigint;
create table bench_activity_fact as
select b.*, state not in ('PLANNED', 'HELD') as filed, held + case when late then interval '9 days' else interval '1 day' end + interval '2 hours' as filed_at,
    state in ('CONFIRMED', 'ACCEPTED', 'ARCHIVED') as confirmed,
    case when state not in ('PLANNED', 'HELD') then 500 + row_number() over (partition by township, extract(year from held + 9), state not in ('PLANNED', 'HELD') order by i) end as serial,
    extract(year from held + 9)::int as year from bench_activity b;
insert into activity (id, version, created_at, created_by, changed_at, changed_by_name, agreement_id, record_key, record_number, way, activity_type, title, held_on,
    place, outcome, state, due_on, late, unconfirmed, late_reason, unlocked, filed_at, filed_by, filed_by_name, filed_for, reason, reviewed_at, reviewed_by,
    reviewed_by_name, deciding_level, parties_label, search_text, participants)
select id, 4, held, clerk, filed_at + interval '3 days', '示例', agreement, key, number, 'JOINT_ACTIVITY', 'LECTURE', topic, held, village_short || '文化礼堂',
    '村企双方党员到场，活动按计划完成，群众反映良好。', state, held + 5, filed and late, state in ('FILED', 'DISPUTED'), case when filed and late then '因故迟报' end, false,
    case when filed then filed_at end, case when filed then clerk end, case when filed then '示例' end, case when filed then enterprise end,
    case when state in ('RETURNED', 'REJECTED') then '请补充材料' end,
    case when reviewed then filed_at + interval '3 days' end, case when reviewed then 1 end, case when reviewed then '镇经办' end,
    case when township = other_township then 'TOWNSHIP' else 'MUNICIPAL' end, label, lower(concat_ws(' ', number, key, topic, label)), of_enterprise + of_village
from (select *, enterprise_short || ' – ' || village_short as label, state in ('ACCEPTED', 'ARCHIVED', 'RETURNED', 'REJECTED') as reviewed,
    case when filed then 'HD-' || left(township, 9) || '-' || year || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0') end as key,
    case when filed then mark || '活〔' || year || '〕' || serial || '号' end as number from bench_activity_fact) f;
insert into activity_party (activity_id, organization_id, township_code, short_name, township_body, position, headcount)
select id, enterprise, township, enterprise_short, false, 0, of_enterprise from bench_activity_fact
union all select id, village, other_township, village_short, false, 1, of_village from bench_activity_fact;
insert into activity_answer (activity_id, organization_id, confirmed, reason, given_at, given_by, given_by_name)
select id, village, state <> 'DISPUTED', case state when 'DISPUTED' then '人数不符' end, filed_at + interval '1 day', clerk + 1, '示例' from bench_activity_fact
where confirmed or state = 'DISPUTED';
insert into activity_contribution (activity_id, commitment_id, quantity)
select id, ${base} + 2 * (agreement - ${base}), 1 from bench_activity_fact where counts and filed;
create index on bench_activity_fact (id);
analyze bench_activity_fact, commitment;
update commitment c set filed = s.filed, done = s.done from (select 2 * agreement - ${base} as id,
    count(*) filter (where state in ('FILED', 'CONFIRMED', 'DISPUTED')) as filed, count(*) filter (where state in ('ACCEPTED', 'ARCHIVED')) as done
    from bench_activity_fact where counts and filed group by agreement) s where s.id = c.id;

-- The next numbers of each township.
insert into number_sequence (kind, township_code, sequence_year, last_serial)
select 'ACTIVITY', township, year, max(serial) from bench_activity_fact where filed group by township, year
on conflict (kind, township_code, sequence_year) do update set last_serial = greatest(number_sequence.last_serial, excluded.last_serial);
insert into number_sequence (kind, township_code, sequence_year, last_serial)
select k, township, year, max(serial) from bench_agreement_fact, (values ('AGREEMENT'), ('PAIRING')) n (k) group by k, township, year
on conflict (kind, township_code, sequence_year) do update set last_serial = greatest(number_sequence.last_serial, excluded.last_serial);
