INSERT INTO person (id, tag, scores, settings, words) VALUES (1, 'a', '{1,2}', '{"a": "b"}', '{x,y}');
