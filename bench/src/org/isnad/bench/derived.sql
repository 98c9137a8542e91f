-- What ingestion would have derived from the rows. The statements of a step run at once.
insert into claim_term select term, c.id from claim c cross join unnest(tsvector_to_array(c.search)) term order by 1, 2;
insert into search_word select distinct word collate "C" from article, unnest(tsvector_to_array(search)) word
 where length(word) between 3 and 40 and word !~ '[0-9]' order by 1;
insert into article_name select m.article_id, e.type, e.name_key, min(e.id)
  from mention m join entity e on e.id = m.entity_id group by 1, 2, 3;
-- The title that somebody bears in every third of the articles that name them.
insert into role_report select distinct m.article_id, r.person_id, r.title, r.organization_id, a.listed_on
  from mention m join role r on r.person_id = m.entity_id join article a on a.id = m.article_id where m.article_id % 3 = 0;
insert into claim_relation (id, kind, from_claim_id, to_claim_id, score, rule, explanation_ar, explanation_en)
select nextval('claim_relation_seq'), 'REPEATS', later.id, earlier.id, 1, 'same-words', 'الكلمات نفسها', 'the same words'
  from claim earlier join claim later on later.content_key = earlier.content_key and later.speaker_id = earlier.speaker_id
   and later.article_id > earlier.article_id;
insert into article_copy
select x.id, y.id, isnad_likeness(x.signature, y.signature)
  from (select distinct e.article_id as one, l.article_id as other
          from claim e join claim l on l.content_key = e.content_key and l.article_id <> e.article_id) p
  join article x on x.id = p.one join article y on y.id = p.other
 where isnad_likeness(x.signature, y.signature) >= 0.45;
insert into live_event (kind, subject_id, at)
select case n when 1 then 'ARTICLE' else 'CLAIM' end, id, at
  from (select a.id as article, 1 as n, a.id, a.ingested_at as at from article a
        union all select c.article_id, 2, c.id, a.ingested_at from claim c join article a on a.id = c.article_id) e
 order by article, n, id;
--- next
with grouped as (
    select nextval('statement_seq') as id, claims from (
        select array_agg(id) as claims from claim group by content_key, speaker_id having count(distinct article_id) > 1) g),
     made as (insert into statement (id) select id from grouped returning id)
insert into statement_claim (claim_id, statement_id) select claim, id from grouped cross join unnest(claims) claim;
--- next
analyze statement, statement_claim;
--- next
select isnad_refresh_statements(array(select id from statement));
select setval('entity_seq', (select max(id) + 50 from entity));
select setval('alias_seq', (select max(id) + 50 from alias));
select setval('role_seq', (select max(id) + 50 from role));
select setval('topic_seq', (select max(id) + 50 from topic));
select setval('article_seq', (select max(id) + 50 from article));
select setval('mention_seq', (select max(id) + 50 from mention));
select setval('claim_seq', (select max(id) + 50 from claim));
