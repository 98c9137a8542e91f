-- Articles marked to be read again are found at once, however many there are.
create index article_again_idx on article (id) where extractor_version = 'again';
