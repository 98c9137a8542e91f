-- Migrations run on a connection of their own: in a large database one of them may take minutes, and no longer than it lasts.
set local statement_timeout = 0;
