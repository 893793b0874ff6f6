<#-- Where to write to, and the person's other pages: ada@example.org · [GitHub](…) -->
<#macro contact>
<#if profile.email??>${profile.email}<#if profile.links?has_content> · </#if></#if><#t>
<#list profile.links as link>[${link.label}](${link.url})<#sep> · </#list>
</#macro>
