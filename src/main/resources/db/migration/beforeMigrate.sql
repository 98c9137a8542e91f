-- Migrations may take their time; see afterMigrate.
set statement_timeout = 0;
