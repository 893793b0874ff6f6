<#-- - Reviewer, IEEE TPDS, 2024 – present -->
<#macro service_item s>
- <#if s.role??>${s.role}, </#if><@linked s.organization s.url!""/><#if s.period != "">, ${s.period}</#if><#list s.notes as note> <br>
  ${note}</#list>
</#macro>
