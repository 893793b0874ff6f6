<#-- - Best Paper Award, ACM, 2025 -->
<#macro award a>
- <@linked a.title a.url!""/><#if a.issuer??>, ${a.issuer}</#if><#if a.date??>, ${a.date}</#if><#if a.note??>. ${a.note}</#if>
</#macro>
