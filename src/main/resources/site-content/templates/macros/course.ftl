<#-- - Operating Systems, teaching assistant, University, Fall 2025 -->
<#macro course c>
- <@linked c.course c.url!""/><#t>
  <#if c.role??>, ${c.role}</#if><#t>
  <#if c.institution??>, ${c.institution}</#if><#t>
  <#if c.term??>, ${c.term}</#if><#t>
  <#if c.period != "">, ${c.period}</#if><#t>
  <#list c.notes as note> <br><#lt>
  ${note}</#list>
</#macro>
