<#-- What the person works on: a sentence, and a list. -->
<#macro interest_list>
<#if interests.intro??>
${interests.intro}

</#if>
<#list interests.items as item>
- ${item}
</#list>
</#macro>
