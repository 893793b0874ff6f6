<#-- A degree or a job: - Ph.D. in Physics, [University](…), 2019 – 2024. And below it who advised, and notes. -->
<#macro stay what area place url period advisors notes>
- ${what}<#if area != ""><#if what != ""> in </#if>${area}</#if><#if place != ""><#if what + area != "">, </#if><@linked place url/></#if><#if period != "">, ${period}</#if>.<#if advisors?has_content> <br>
  Advised by <#list advisors as person><@linked person.name person.url!homepages[person.name]!""/><#sep>, </#list>.</#if><#list notes as note> <br>
  ${note}</#list>
</#macro>
