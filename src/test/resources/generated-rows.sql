-- Triggers keep derived rows one by one; here they are made at once.
set local session_replication_role = replica;
set local statement_timeout = 0;
-- Twelve words, those of low numbers more often.
create function pg_temp.words(i bigint) returns text language sql volatile as $$
    select string_agg('كلمه' || cast(3000 * power(random(), 3) as int), ' ') from generate_series(1, 12) where i is not null
$$;

insert into entity (id, type, name, name_key, organization_kind)
select 1000000000 + i, case i % 3 when 0 then 'PERSON' when 1 then 'ORGANIZATION' else 'PLACE' end, 'اسم ' || i, 'اسم ' || i,
       case when i % 3 = 1 then 'MEDIA' end
  from generate_series(0, 2999) i;
insert into alias (id, entity_id, name, name_key)
select 1000000000 + i, 1000000000 + i, 'كنية ' || i, 'كنيه ' || i from generate_series(0, 2999) i;
insert into article (id, text, text_hash, title, outlet_id, ingested_at, listed_on, extractor_version)
select 1000000000 + i, pg_temp.words(i), sha256(cast(cast(i as text) as bytea)), 'خبر ' || i, 1000000001 + 3 * (i % 60), now(),
       date '2015-01-01' + i % 3000, 'generated'
  from generate_series(0, 1499) i;
insert into claim (id, article_id, text, start_at, end_at, kind, stance, speaker_id, rule, confidence, listed_on)
select 1000000000 + i, 1000000000 + i / 5, pg_temp.words(i), i % 5, 100, 'REPORTED', 'ASSERTS', 1000000000 + 3 * (i % 1000),
       'generated', 0.9, date '2015-01-01' + i / 5 % 3000
  from generate_series(0, 7499) i;

-- What hangs on claims is many times as much as there are claims, whose texts take their time.
insert into claim_term select term, id from claim, unnest(tsvector_to_array(search)) term where id >= 1000000000;
insert into claim_about (claim_id, position, entity_id, listed_on)
select 1000000000 + i, p, 1000000000 + (7 * i + p) % 3000, date '2015-01-01' + i / 50 % 3000
  from generate_series(0, 99999) i, generate_series(0, 1) p;
insert into chain_link (claim_id, position, role, entity_id, rule, listed_on, carries)
select 1000000000 + i, p, case p when 0 then 'SPEAKER' else 'RELAYER' end, 1000000000 + p + 3 * (i % 1000), 'generated',
       date '2015-01-01' + i / 50 % 3000, p = 1
  from generate_series(0, 149999) i, generate_series(0, 1) p;
insert into figure (claim_id, position, text, start_at, end_at, value, unit, approximate, unit_key, thing, thing_start, thing_end,
    thing_key, place_id, listed_on)
select 1000000000 + i, 0, '5', 0, 1, i, 'طن', false, 'وحده' || i % 40, 'شيء', 2, 5, 'شيء' || i % 500,
       1000000002 + 3 * (i % 1000), date '2015-01-01' + i / 50 % 3000
  from generate_series(0, 49999) i;
insert into topic (id, key, name) select 1000000000 + i, 'موضوع ' || i, 'موضوع ' || i from generate_series(0, 29999) i;
insert into claim_topic (claim_id, position, topic_id)
select 1000000000 + i, p, 1000000000 + (11 * i + p) % 30000 from generate_series(0, 99999) i, generate_series(0, 1) p;
insert into search_word select translate(md5(cast(i as text)), '0123456789abcdef', 'ابتثجحخدذرزسشصضط') from generate_series(0, 19999) i
    on conflict do nothing;
insert into claim_relation (id, kind, from_claim_id, to_claim_id, score)
select 1000000000 + i, case i % 4 when 0 then 'CONTRADICTS' else 'REPEATS' end, 1000000001 + i, 1000000000 + i, 1
  from generate_series(0, 49999) i;
insert into statement (id) select 1000000000 + i from generate_series(0, 24999) i;
insert into statement_claim (claim_id, statement_id) select 1000000000 + i, 1000000000 + i / 2 from generate_series(0, 49999) i;

analyze entity, alias, article, claim, claim_term, claim_about, chain_link, figure, topic, claim_topic, search_word,
    claim_relation, statement, statement_claim;
