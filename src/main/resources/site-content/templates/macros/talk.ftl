<#-- - [2025-10-20] Title, event, place [[slides](…)] -->
<#macro talk t>
- <#if t.date??>[${t.date}] </#if><@linked t.title t.url!""/><#if t.event??>, ${t.event}</#if><#if t.location??>, ${t.location}</#if><@links t.links/><#list t.notes as note> <br>
  ${note}</#list>
</#macro>
