<#-- A degree or a job: - Ph.D. in Physics, [University](…), 2019 – 2024. And below it who advised, and notes. -->
<#macro stay what area place url period advisors notes>
<#local topic = [what, area]?filter(word -> word != "")?join(" in ")>
- ${topic}<#t>
  <#if place != ""><#if topic != "">, </#if><@linked place url/></#if><#t>
  <#if period != ""><#if topic + place != "">, </#if>${period}</#if>.<#t>
  <#if advisors?has_content> <br><#lt>
  Advised by <@people_list advisors/>.</#if><#rt>
  <#list notes as note> <br><#lt>
  ${note}</#list>
</#macro>

<#-- [Grace Hopper](…), Alan Turing -->
<#macro people_list people>
<#list people as person><@linked person.name person.url!homepages[person.name]!""/><#sep>, </#list><#t>
</#macro>
