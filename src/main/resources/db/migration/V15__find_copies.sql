-- What a text says in each run of three words, drawn by lot: the runs' hashes fall into 72 shares, the least of each share stays
-- (a share without any borrows the next one's). Two texts agree in as many of the 72 as they share runs. Null below 12 runs.
create function isnad_signature(input text) returns bigint[]
    language sql immutable strict parallel safe
    return (
        with word as (
            select w, n from regexp_split_to_table(isnad_fold(left(input, 200000)), '[^0-9a-zء-ي]+') with ordinality s(w, n)
             where w <> ''),
        run as (select w as first, lead(w) over (order by n) as second, lead(w, 2) over (order by n) as third from word),
        hash as (
            select distinct hashtextextended(first || ' ' || second || ' ' || third, 0) as h from run where third is not null),
        kept as (select mod(h & 9223372036854775807, 72) as share, min(h) as h from hash group by 1),
        filled as (
            select i, (array_agg(h order by mod(share - i + 72, 72)))[1] as h
              from generate_series(0, 71) i cross join kept group by i)
        select case when (select count(*) from hash) >= 12 then array_agg(h order by i) end from filled);

-- Three numbers of a signature to a band: texts that share half of their runs share a band in 96 of 100 cases, others hardly ever.
create function isnad_bands(signature bigint[]) returns bigint[]
    language sql immutable strict parallel safe
    return (
        select array_agg(hashint8extended(signature[i], hashint8extended(signature[i + 1], hashint8extended(signature[i + 2], i))))
          from generate_series(1, 70, 3) i);

-- The share of runs that two texts have in common, 0 to 1, as their signatures tell it.
create function isnad_likeness(a bigint[], b bigint[]) returns double precision
    language sql immutable strict parallel safe
    return (select count(*) filter (where a[i] = b[i]) / 72.0::double precision from generate_series(1, 72) i);

alter table article add column signature bigint[] generated always as (isnad_signature(text)) stored;
create index article_bands_idx on article using gin (isnad_bands(signature));

-- Articles that are one text but for editing, both ways.
create table article_copy (
    article_id bigint           not null,
    copy_id    bigint           not null,
    likeness   double precision not null,
    constraint article_copy_pkey primary key (article_id, copy_id),
    constraint article_copy_article_id_fkey foreign key (article_id) references article (id),
    constraint article_copy_copy_id_fkey foreign key (copy_id) references article (id),
    constraint article_copy_likeness_check check (likeness between 0 and 1)
);
create index article_copy_likeness_idx on article_copy (article_id, likeness desc, copy_id);
create index article_copy_copy_id_idx on article_copy (copy_id);

insert into article_copy
select a.id, o.id, isnad_likeness(a.signature, o.signature)
  from article a join article o on isnad_bands(o.signature) && isnad_bands(a.signature) and o.id <> a.id
 where isnad_likeness(a.signature, o.signature) >= 0.45;
