def log = new File(basedir, 'build.log').text
assert log.contains('_pages/about.md written')
assert log.contains('_pages/about.md is up to date')
assert log.contains('The pages were made from these very files: nothing had to be rendered')
assert log.contains('_pages/about.md is stale: the data say something else')
assert log.contains('-- [2025-02-03] The engine runs    <- _new/news.yml:1')
assert log.contains('+- [2025-02-03] The engine hums    <- _new/news.yml:1')
assert log.contains('mvn -Dsite-content.dataDirectory=_new site-content:generate')
assert log =~ /_pages\/about\.md:8 comes from /
