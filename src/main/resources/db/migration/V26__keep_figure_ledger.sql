-- What makes the numbers of different claims comparable: how they are bounded, what they count, and where.
alter table figure
    add column id bigint not null generated always as identity,
    add column bound text not null default 'EXACT',
    -- Unit of measure and counted thing in the form in which they compare: org.isnad.expression.CountedNouns.
    add column unit_key text collate "C",
    add column thing text,
    add column thing_start integer,
    add column thing_end integer,
    add column thing_key text collate "C",
    add column place_id bigint,
    add constraint figure_id_key unique (id),
    add constraint figure_bound_check check (bound in ('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'MORE_THAN', 'LESS_THAN')),
    add constraint figure_thing_check check ((thing is null) = (thing_key is null) and (thing is null) = (thing_start is null)
        and 0 <= thing_start and thing_start < thing_end),
    add constraint figure_place_id_fkey foreign key (place_id) references entity (id) on delete set null;
update figure set bound = 'ABOUT' where approximate;

create index figure_listed_on_idx on figure (listed_on, id);
create index figure_unit_key_idx on figure (unit_key, listed_on, id) where unit_key is not null;
create index figure_place_id_idx on figure (place_id, listed_on, id) where place_id is not null;
create index figure_thing_words_idx on figure using gin (string_to_array(thing_key, ' ')) with (fastupdate = off);
