-- Needs of villages and resources of enterprises until there are ${listings} of each, half of them shown to their township only.
drop index listing_text;
-- With an index: from a subquery alone the planner would read all organisations for each listing.
create temporary table bench_place as select row_number() over (partition by kind order by id) - 1 as place,
    case kind when 'VILLAGE' then 'NEED' else 'RESOURCE' end as side, id, short_name, township_code from organization where id > ${base};
create index on bench_place (side, place);
analyze bench_place;
insert into listing (id, version, created_at, changed_at, changed_by_name, side, organization_id, organization_name, township_code, city_code, category, title,
    description, quantity, unit, wanted_from, wanted_to, place_code, visibility, expires_on, state, published_on, search_text)
select ${base} + 2 * i + case side when 'NEED' then 0 else 1 end, 1, ${today}, ${today}, '示例', side, o.id, o.short_name, o.township_code, left(o.township_code, 6),
    c.category, c.word || i, '示例', 1 + i % 50, c.unit, ${today}::date + i % 60, ${today}::date + 90 + i % 200, o.township_code,
    case i % 2 when 0 then 'TOWNSHIP' else 'CITY' end, ${today}::date + 300, 'PUBLISHED', ${today}, lower(c.word || i || ' ' || o.short_name)
from (select i, side, (i::bigint * 7919) % greatest(m.many, 1) as place, i::bigint * i % 6 as k
    from generate_series((select count(*) / 2 + 1 from listing where id > ${base})::int, ${listings}) i
    join (select case kind when 'VILLAGE' then 'NEED' else 'RESOURCE' end as side, count(*) as many from organization
        where id > ${base} group by kind) m on true) i
join (values (0, 'LAND', '土地', '亩'), (1, 'JOBS', '岗位', '个'), (2, 'TRAINING', '培训', '场'), (3, 'PURCHASES', '农产品采购', '吨'),
    (4, 'EXPERTISE', '技术指导', '次'), (5, 'ROOMS', '场地', '间')) c (k, category, word, unit) using (k)
join bench_place o using (side, place);
drop table bench_place;
create index listing_text on listing using gin (text_grams(search_text));
