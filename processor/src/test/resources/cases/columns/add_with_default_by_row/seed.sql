INSERT INTO person (id) SELECT generate_series(1, 100);
