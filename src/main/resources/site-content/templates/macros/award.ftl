<#-- - Best Paper Award, ACM, 2025. With Charles. -->
<#macro award a>
- <@linked a.title a.url!""/><#t>
  <#if a.issuer??>, ${a.issuer}</#if><#t>
  <#if a.date??>, ${a.date}</#if><#t>
  <#if a.note??>. ${a.note}</#if><#lt>
</#macro>
