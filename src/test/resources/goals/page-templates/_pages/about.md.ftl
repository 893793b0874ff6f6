---
title: News
---
The news from the site's own template:
<#list news as item>${item.text}</#list>
