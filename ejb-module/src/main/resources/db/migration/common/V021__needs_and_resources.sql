-- What villages and enterprises ask for and offer (需求清单, 资源清单), and which suggestions of a match were declined.
create sequence listing_seq start with 50 increment by 50;

-- The categories are rows, so a place can add one.
create table listing_category (
    code varchar(40) not null primary key,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    position integer not null
);
insert into listing_category (code, name_zh, name_en, position) values
    ('LAND', '土地', 'Land', 1),
    ('ROOF', '屋顶', 'Roof', 2),
    ('JOBS', '岗位', 'Jobs', 3),
    ('TRAINING', '培训', 'Training', 4),
    ('PURCHASES', '采购', 'Purchases', 5),
    ('EXPERTISE', '技术', 'Expertise', 6),
    ('ROOMS', '场地', 'Rooms', 7),
    ('FUNDS', '资金', 'Funds', 8);

create table listing (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    side varchar(10) not null,
    organization_id bigint not null references organization (id),
    organization_name varchar(80) not null,
    township_code char(12) not null,
    -- The first six digits of the township's code: what a whole city may see is looked for by them.
    city_code char(6) not null,
    category varchar(40) not null references listing_category (code),
    title varchar(240) not null,
    description varchar(8000),
    quantity decimal(15, 3) not null,
    unit varchar(40) not null,
    wanted_from date not null,
    wanted_to date not null,
    place_code char(12) not null,
    visibility varchar(20) not null,
    expires_on date not null,
    state varchar(20) not null,
    published_on date,
    reason varchar(2000),
    project_id bigint references project (id),
    search_text varchar(4000) not null
);
create index listing_organization on listing (organization_id, side, id);
create index listing_side on listing (side, id);
create index listing_township on listing (side, township_code, state, id);
create index listing_expiry on listing (state, expires_on, id);
create index listing_project on listing (project_id);
-- Where a match is looked for: the same village, the same township, the same city; the same unit first.
create index listing_match_place on listing (side, state, category, place_code, unit, id);
create index listing_match_township on listing (side, state, category, township_code, unit, id);
create index listing_match_city on listing (side, state, category, city_code, visibility, unit, id);

create table listing_declined (
    need_id bigint not null references listing (id),
    resource_id bigint not null references listing (id),
    reason varchar(2000) not null,
    declined_at timestamp(6) with time zone not null,
    declined_by_name varchar(60) not null,
    primary key (need_id, resource_id)
);
create index listing_declined_resource on listing_declined (resource_id, need_id);

-- What a project makes use of.
create table project_listing (
    project_id bigint not null references project (id),
    listing_id bigint not null references listing (id),
    primary key (project_id, listing_id)
);
create index project_listing_listing on project_listing (listing_id);
