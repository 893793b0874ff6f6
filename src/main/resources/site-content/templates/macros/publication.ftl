<#--
  - **[TPDS 2025]** Ada Lovelace#, Charles Babbage, "Notes on the Engine", 36(2): 1–9 **Best Paper** [[pdf](…)]

  Not shown, since a line has no room for them: abstract, tags, and the full name of the venue.
-->
<#macro publication p>
- <#if p.label?has_content>**[<@linked text=p.label url=(venues[p.venue!""]!{}).url!""/>]** </#if><#t>
  <#if p.authors?has_content><@authors p.authors/>, </#if><#t>
  "${p.title}"<@issue p/><#t>
  <#list p.honors as honor> **${honor}**</#list><#t>
  <@links p.all_links/><#t>
  <#list p.notes as note> ${note}</#list><#t>
  <#if p.image??> <br><#lt>
  ![${(p.image.alt == "")?then(p.title, p.image.alt)}](${p.image.src})</#if>
</#macro>

<#-- , 36(2): 112–125, Springer, ISBN 978-3-16-148410-0 -->
<#macro issue p>
<#if p.volume??>, ${p.volume}<#if p.number??>(${p.number})</#if><#elseif p.number??>, no. ${p.number}</#if><#t>
<#if p.pages??><#if p.volume??>: <#else>, pp. </#if>${p.pages}</#if><#t>
<#if p.publisher??>, ${p.publisher}</#if><#t>
<#if p.isbn??>, ISBN ${p.isbn}</#if><#t>
</#macro>
