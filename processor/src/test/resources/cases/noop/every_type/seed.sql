INSERT INTO everything (id, aboolean, abyte, ashort, anint, along, afloat, adouble, achar) VALUES (1, true, 1, 1, 1, 1, 1, 1, 'a');
