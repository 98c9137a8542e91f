-- New columns have rewritten these tables; until a vacuum no index answers alone. Outside a transaction, so the limit of
-- statements is lifted here.
set statement_timeout = 0;
vacuum (analyze) claim;
vacuum (analyze) article;
set statement_timeout = '${statementTimeout}';
