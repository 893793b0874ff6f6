// the cache and the pages of an earlier run
new File(buildCache).deleteDir()
['biology', 'physics'].each { module ->
  new File(basedir, "$module/target").deleteDir()
  new File(basedir, "$module/people").eachDir { new File(it, '_pages').deleteDir() }
}
return true
