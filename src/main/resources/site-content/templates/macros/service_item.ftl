<#-- - Reviewer, IEEE TPDS, 2024 – present -->
<#macro service_item s>
- <#if s.role??>${s.role}, </#if><@linked s.organization s.url!""/><#t>
  <#if s.period != "">, ${s.period}</#if><#t>
  <#list s.notes as note> <br><#lt>
  ${note}</#list>
</#macro>
