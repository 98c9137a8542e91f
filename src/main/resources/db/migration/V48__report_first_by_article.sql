-- Whoever published it first reported it first, even if a later report gives an earlier day on which it was said.
create or replace function isnad_refresh_statements(ids bigint[]) returns void
    language sql as
$$
    update statement s
       set reports = (select count(*) from statement_claim m where m.statement_id = s.id),
           first_on = (select min(c.listed_on) from statement_claim m join claim c on c.id = m.claim_id where m.statement_id = s.id),
           first_claim_id = (
               select c.id from statement_claim m join claim c on c.id = m.claim_id join article a on a.id = c.article_id
                where m.statement_id = s.id order by a.listed_on, c.id limit 1),
           (last_claim_id, last_on) = (
               select c.id, a.listed_on from statement_claim m join claim c on c.id = m.claim_id join article a on a.id = c.article_id
                where m.statement_id = s.id order by a.listed_on desc, c.id desc limit 1)
     where s.id = any (ids)
$$;

select isnad_refresh_statements(array(select id from statement));
