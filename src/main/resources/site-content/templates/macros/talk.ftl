<#-- - [2025-10-20] Title, event, place [[slides](…)] -->
<#macro talk t>
- <#if t.date??>[${t.date}] </#if><@linked t.title t.url!""/><#t>
  <#if t.event??>, ${t.event}</#if><#t>
  <#if t.location??>, ${t.location}</#if><#t>
  <@links t.links/><#t>
  <#list t.notes as note> <br><#lt>
  ${note}</#list>
</#macro>
