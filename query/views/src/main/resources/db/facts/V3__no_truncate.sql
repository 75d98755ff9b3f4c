-- The idle schema is emptied by projection.empty_idle() alone; nobody who runs on the tables can empty the serving one.
REVOKE TRUNCATE ON ALL TABLES IN SCHEMA ${schema} FROM ${app_role};
