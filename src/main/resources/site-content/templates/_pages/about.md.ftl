<#--
  _pages/about.md: who somebody is and what they did, from all the data files.

  The sections come in the order of site.yml. To change the look of one kind of item, copy its file from
  macros/ to _templates/macros/ and edit it there; to change the whole page, copy this file to _templates/_pages/.

  Not on the page: what is hidden; ids, tags and abstracts of publications; full names of venues; ORCID iDs, aliases.
  They serve to link, to sort, to check, and templates of your own, which find them under the same keys.
-->
<#include "/macros/all.ftl">
---
${front_matter}---
<#list sections as section>

<#if section.heading??>
## ${section.heading}

</#if>
<#switch section.show>
<#on "bio"><@bio/>
<#on "contact"><@contact/>
<#on "interests"><@interest_list/>
<#on "news"><@items section "news_item"/>
<#on "education"><@items section "degree"/>
<#on "experience"><@items section "job"/>
<#on "publications"><@legend section.legend/><@items section "publication"/>
<#on "awards"><@items section "award"/>
<#on "talks"><@items section "talk"/>
<#on "teaching"><@items section "course"/>
<#on "service"><@items section "service_item"/>
</#switch>
</#list>
