-- The connection goes back to those that serve requests.
set statement_timeout = '${statementTimeout}';
