<#-- - Operating Systems, teaching assistant, University, Fall 2025 -->
<#macro course c>
- <@linked c.course c.url!""/><#if c.role??>, ${c.role}</#if><#if c.institution??>, ${c.institution}</#if><#if c.term??>, ${c.term}</#if><#if c.period != "">, ${c.period}</#if><#list c.notes as note> <br>
  ${note}</#list>
</#macro>
